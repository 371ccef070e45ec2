; Not verified here: no Windows was at hand.  Inno Setup 6, after `python packaging\build.py`:
;     iscc /DVersion=1.0.0 packaging\windows\synoptic.iss
; Installs for this user without asking for rights; leaves stories and notes where they are when the
; program is removed, since they are in the user's own folders and not named here.

[Setup]
AppId={{6E0C9E0B-5B0F-4F3C-9B0A-7B1E2B7C5D11}
AppName=Synoptic
AppVersion={#Version}
AppPublisher=The Synoptic authors
DefaultDirName={autopf}\Synoptic
DefaultGroupName=Synoptic
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=synoptic-{#Version}-setup
SetupIconFile=..\icon\synoptic.ico
UninstallDisplayIcon={app}\synoptic.exe
Compression=lzma2

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\synoptic\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Synoptic"; Filename: "{app}\synoptic.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.synoptic"; ValueType: string; ValueData: "Synoptic.Story"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.synoptic"; ValueName: "Content Type"; ValueType: string; ValueData: "application/vnd.synoptic.story"
Root: HKA; Subkey: "Software\Classes\Synoptic.Story"; ValueType: string; ValueData: "Synoptic story"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Synoptic.Story\DefaultIcon"; ValueType: string; ValueData: "{app}\synoptic.exe,0"
Root: HKA; Subkey: "Software\Classes\Synoptic.Story\shell\open\command"; ValueType: string; ValueData: """{app}\synoptic.exe"" ""%1"""

[Run]
Filename: "{app}\synoptic.exe"; Description: "Synoptic"; Flags: postinstall nowait skipifsilent
