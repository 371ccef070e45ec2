#!/bin/sh
# Not verified here: no macOS was at hand.  After `python packaging/build.py`:
#     packaging/macos/dmg.sh VERSION ["Developer ID Application: …"]
# Without an identity it signs for this machine only; with one, notarise and staple afterwards:
#     xcrun notarytool submit dist/synoptic-VERSION.dmg --wait … && xcrun stapler staple …
set -eu
cd "$(dirname "$0")/../.."
app=dist/Synoptic.app image=dist/synoptic-$1.dmg
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist \
    --sign "${2:--}" "$app"
codesign --verify --deep --strict "$app"
folder=$(mktemp -d)
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Synoptic -srcfolder "$folder" -ov -format UDZO "$image"
rm -r "$folder"
