@echo off
rem Runs km.jar on Windows, as the script km beside it does elsewhere.
setlocal
set "jar=%~dp0km.jar"
if not exist "%jar%" set "jar=%~dp0target\km.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -jar "%jar%" %*
exit /b %errorlevel%
