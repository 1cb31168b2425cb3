"""The client of the Doudian (抖店) open platform: what is sent to it, and what its answers mean.

Facts and their sources stand in doudian.md; what is unconfirmed there is not relied on here.
"""
