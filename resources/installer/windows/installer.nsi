; The Windows installer: for one user, without administrator's rights, in Simplified Chinese and English.
; bundling/windows_setup.py compiles it and hands over NAME, TITLE, TITLE_ZH, VERSION, FOUR_NUMBERS, PUBLISHER, DATA
; (the folder name of the profile), ICON, SOURCE (all of the bundle) and OUTFILE. QUICK packs quickly and badly.
;
;   setup.exe /S             installs without a question; exit code 3: the program is running and was not closed in time
;   uninstall.exe /S         uninstalls without a question and keeps the data

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
!ifdef QUICK
  SetCompressor zlib   ; for proofs: a tenth of the time
!else
  SetCompressor /SOLID lzma
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${DATA}"
!define PROFILE "$LOCALAPPDATA\${DATA}"
!ifndef SILENT_TRIES
  !define SILENT_TRIES 120   ; of half a second each
!endif
!define STILL_RUNNING 3

Name "$(Title)"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString Title ${LANG_SIMPCHINESE} "${TITLE_ZH}"
LangString Title ${LANG_ENGLISH} "${TITLE}"
LangString TooOld ${LANG_SIMPCHINESE} "需要 64 位的 Windows 10（1809）或更新的系统。没有安装任何内容。"
LangString TooOld ${LANG_ENGLISH} "This needs 64-bit Windows 10 (1809) or newer. Nothing was installed."
LangString Running ${LANG_SIMPCHINESE} "${TITLE_ZH}正在运行。$\r$\n请处理完手头的工作并关闭窗口，然后点「重试」。"
LangString Running ${LANG_ENGLISH} "${TITLE} is running.$\r$\nFinish what you have in hand and close its window, then choose Retry."
LangString Foreign ${LANG_SIMPCHINESE} "这个文件夹里有别的程序或您的数据。请换一个文件夹。"
LangString Foreign ${LANG_ENGLISH} "Another program or your data is in this folder. Choose another one."
LangString Locked ${LANG_SIMPCHINESE} "旧版本的文件无法替换：可能有别的程序正在使用它们。请重新启动电脑，然后再安装一次。您的数据没有变动。"
LangString Locked ${LANG_ENGLISH} "The old version's files cannot be replaced: another program may be using them. Restart the computer and install again. Your data is untouched."
LangString DeleteData ${LANG_SIMPCHINESE} "是否同时删除这台电脑上的全部数据（售后单、决定记录、凭证、备份）？$\r$\n$\r$\n${PROFILE}$\r$\n$\r$\n删除后无法恢复。选「否」则保留，重新安装后可以继续使用。"
LangString DeleteData ${LANG_ENGLISH} "Delete all data on this computer as well: cases, the record of decisions, evidence, backups?$\r$\n$\r$\n${PROFILE}$\r$\n$\r$\nThis cannot be undone. With No they are kept, and a new installation goes on with them."

VIProductVersion "${FOUR_NUMBERS}"
!macro VERSION_KEYS LANGUAGE PRODUCT
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${PRODUCT}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${PRODUCT}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${PUBLISHER}, Apache-2.0"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
!macroend
!insertmacro VERSION_KEYS ${LANG_SIMPCHINESE} "${TITLE_ZH}"
!insertmacro VERSION_KEYS ${LANG_ENGLISH} "${TITLE}"

; Goes to BUSY while Windows runs that program: then its file cannot be opened for writing.
!macro TRY_TO_OPEN FILE BUSY
  ${If} ${FileExists} "${FILE}"
    FileOpen $1 "${FILE}" a
    StrCmp $1 "" ${BUSY}
    FileClose $1
  ${EndIf}
!macroend

; Waits until the program is closed: with a window the user says when, without one it looks twice a second for a minute.
!macro WAIT_FOR_PROGRAM UN
Function ${UN}WaitForProgram
  StrCpy $0 0
  look:
    !insertmacro TRY_TO_OPEN "$INSTDIR\${NAME}.exe" busy
    !insertmacro TRY_TO_OPEN "$INSTDIR\${NAME}-cli.exe" busy
    Return
  busy:
    ${If} ${Silent}
      IntOp $0 $0 + 1
      ${If} $0 > ${SILENT_TRIES}
        SetErrorLevel ${STILL_RUNNING}
        Quit
      ${EndIf}
      Sleep 500
      Goto look
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" IDRETRY look
    Quit
FunctionEnd
!macroend
!insertmacro WAIT_FOR_PROGRAM ""
!insertmacro WAIT_FOR_PROGRAM "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

; Only files of this program are ever replaced: a folder with somebody else's, or the profile itself, is no place for it.
!macro IF_FOREIGN
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${NAME}.exe"
  ${OrIf} "$INSTDIR" == "${PROFILE}"
!macroend

Function .onVerifyInstDir
  !insertmacro IF_FOREIGN
    Abort
  ${EndIf}
FunctionEnd

Section "install"
  SetShellVarContext current
  !insertmacro IF_FOREIGN   ; again: without a window nobody looked
    MessageBox MB_OK|MB_ICONSTOP "$(Foreign)" /SD IDOK
    Abort
  ${EndIf}
  Call WaitForProgram

  ; The old version goes whole, so that none of its modules stays beside the new ones. The data is in another folder.
  RMDir /r "$INSTDIR\_internal"
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    MessageBox MB_OK|MB_ICONSTOP "$(Locked)" /SD IDOK
    Abort
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${SOURCE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$SMPROGRAMS\${TITLE_ZH}.lnk"
  CreateShortcut "$SMPROGRAMS\$(Title).lnk" "$INSTDIR\${NAME}.exe"
  Delete "$DESKTOP\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE_ZH}.lnk"
  CreateShortcut "$DESKTOP\$(Title).lnk" "$INSTDIR\${NAME}.exe"

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(Title)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "un.uninstall"
  SetShellVarContext current
  Call un.WaitForProgram

  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\${NAME}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$SMPROGRAMS\${TITLE_ZH}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE_ZH}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"

  ${If} ${FileExists} "${PROFILE}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteData)" /SD IDNO IDNO kept
    RMDir /r "${PROFILE}"
    kept:
  ${EndIf}
SectionEnd
