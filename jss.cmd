@echo off
rem Runs jss from its own source tree, as ./jss does elsewhere: see jss.ps1.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0jss.ps1" %*
exit /b %errorlevel%
