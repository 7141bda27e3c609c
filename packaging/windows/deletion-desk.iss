; The installer for Windows, for Inno Setup 6: python3 packaging/dev.py package windows
; It installs for one person, without an administrator. What the person wrote is in
; %LOCALAPPDATA%\Deletion Desk, which neither an update nor the uninstaller touches.

#ifndef AppVersion
  #error Give the version: ISCC /DAppVersion=1.2.3 deletion-desk.iss
#endif

[Setup]
; Never to change: Windows knows the app by it.
AppId={{8C1D5A0E-2B8F-4C57-9E43-6D1F0B7A35C2}
AppName=Deletion Desk
AppVersion={#AppVersion}
AppVerName=Deletion Desk {#AppVersion}
AppPublisher=Deletion Desk
VersionInfoVersion={#AppVersion}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\Deletion Desk
DefaultGroupName=Deletion Desk
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\..\build\frozen\deletion-desk.ico
UninstallDisplayIcon={app}\deletion-desk.exe
OutputDir=..\..\dist
OutputBaseFilename=deletion-desk-{#AppVersion}-setup
WizardStyle=modern
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not stay beside those of the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\deletion-desk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Deletion Desk"; Filename: "{app}\deletion-desk.exe"
Name: "{autodesktop}\Deletion Desk"; Filename: "{app}\deletion-desk.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\deletion-desk.exe"; Description: "{cm:LaunchProgram,Deletion Desk}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: dirifempty; Name: "{app}"
