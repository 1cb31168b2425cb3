#!/bin/sh
# Puts Aftersale Desk where this user's desktop finds it. No administrator's rights, no questions.
#   ./install.sh             install, or replace an older version; your data is not touched
#   ./install.sh --remove    remove the program; your data is not touched
set -eu

name=aftersale-desk
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/lib/$name
entry=$share/applications/$name.desktop
icon=$share/icons/hicolor/256x256/apps/$name.png
link=$HOME/.local/bin/$name

is_running() {
    # Linux does not let anybody write to a program that runs.
    [ -e "$place/$name" ] && ! (exec 3>>"$place/$name") 2>/dev/null
}

wait_for_program() {
    tries=0
    while is_running; do
        [ "$tries" -gt 0 ] || echo "Aftersale Desk is running: waiting until its window is closed." >&2
        tries=$((tries + 1))
        if [ "$tries" -gt 120 ]; then
            echo "Aftersale Desk is still running. Close it and run this again." >&2
            exit 3
        fi
        sleep 0.5
    done
}

remove() {
    rm -rf -- "$place"
    rm -f -- "$entry" "$icon" "$link"
}

install() {
    mkdir -p "$(dirname "$place")" "$(dirname "$entry")" "$(dirname "$icon")" "$(dirname "$link")"
    # Copied beside and then renamed: an installation that is cut off leaves the old version whole.
    rm -rf -- "$place.new"
    cp -R -- "$here/program" "$place.new"
    remove
    mv -- "$place.new" "$place"
    cp -- "$here/$name.png" "$icon"
    sed "s|^Exec=.*|Exec=\"$place/$name\"|" "$here/$name.desktop" >"$entry"
    ln -s -- "$place/$name" "$link"
}

wait_for_program
if [ "${1:-}" = --remove ]; then
    remove
    echo "Aftersale Desk is removed. Its data is kept in $share/AftersaleDesk."
else
    install
    echo "Aftersale Desk is installed: $place/$name"
fi
