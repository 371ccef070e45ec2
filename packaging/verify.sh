#!/bin/bash
# Try the Debian package as a user meets it: in a clean root without Python, under Xvfb, as a user
# without rights, without a network.  As root, with debootstrap, xvfb, xdotool, imagemagick,
# poppler-utils, appstream, desktop-file-utils:
#     packaging/verify.sh dist/synoptic_*.deb PICTURES [ROOT]
# ROOT, if it is there, is a root made before; what it takes is a few minutes.  Ends at the first
# thing that is not as it should be.
set -euo pipefail

deb=$(realpath "$1") pictures=$(realpath -m "$2") root=${3:-}
work=$(mktemp -d) display=:$((RANDOM % 400 + 200))
mkdir -p "$pictures"

said() { printf '%6.1f s  %s\n' "$(echo "$(date +%s.%N) - $began" | bc)" "$*"; }
fail() { echo "NOT AS IT SHOULD BE: $*" >&2; exit 1; }
began=$(date +%s.%N)

started=()
finish() {
    for one in "${started[@]}"; do kill "$one" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

# Run a command in the root, as a user; no network, nothing of this machine's environment.
as() {
    local user=$1
    shift
    unshare --net --mount --pid --fork --kill-child -- bash -c '
        root=$1 user=$2 display=$3; shift 3
        mount -t proc proc "$root/proc"
        mount -t tmpfs tmpfs "$root/dev/shm"
        mkdir -p -m 1777 "$root/tmp/.X11-unix"
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        exec chroot --userspec="$user:$user" "$root" env -i -C "/home/$user" HOME="/home/$user" \
            PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$display" "$@"
    ' - "$root" "$user" "$display" "$@"
}

# Read to the end, unlike `grep -q`, so that whoever writes is not cut off.
has() { grep -i -- "$1" >/dev/null; }

# Wait until a command says yes, for as many seconds as are reasonable.
until_true() {
    for _ in $(seq 150); do
        if "$@" >/dev/null 2>&1; then return; fi
        sleep 0.4
    done
    fail "waited in vain for: $*"
}
window() { DISPLAY=$display xdotool search --onlyvisible --name "$1" | tail -1; }
titled() { [ -n "$(window "$1")" ]; }
gone() { ! titled "$1"; }
# There is no window manager: what opens is given the keyboard here.
to() { DISPLAY=$display xdotool windowfocus --sync "$(window "$1")"; sleep 0.5; }
keys() { DISPLAY=$display xdotool key --delay 60 "$@"; sleep 0.7; }
words() { DISPLAY=$display xdotool type --delay 15 "$1"; sleep 0.5; }
picture() { DISPLAY=$display import -window root "$pictures/$1.png"; }
# The tint of matches, as resources/themes/light.json has it, is on the screen.
compared() {
    DISPLAY=$display import -window root -depth 8 -format %c histogram:info:- | has '#EAF5FA'
}
# The window has come to rest: two pictures a second apart are the same.
still() {
    local before='' now=''
    for _ in $(seq 60); do
        now=$(DISPLAY=$display import -window root gray:- | md5sum)
        if [ "$now" = "$before" ]; then return; fi
        before=$now
        sleep 1.2
    done
    fail "the window does not come to rest"
}

if [ -z "$root" ]; then
    root=$work/root
    mirror=$(sed -n 's/^URIs: *//p; s/^deb \([^ ]*\) .*/\1/p' /etc/apt/sources.list.d/debian.sources \
        /etc/apt/sources.list 2>/dev/null | head -1 || true)
    release=$(. /etc/os-release; echo "$VERSION_CODENAME")
    debootstrap --variant=minbase "$release" "$root" ${mirror:+"$mirror"} >/dev/null
    said "a clean Debian root"
fi
[ -z "$(find "$root/usr/bin" -name 'python*')" ] || fail "there is a Python in the root"
for user in reader colleague; do
    grep -q "^$user:" "$root/etc/passwd" || chroot "$root" useradd -m "$user"
done

cp "$deb" "$root/tmp/synoptic.deb"
mount -t proc proc "$root/proc"
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y /tmp/synoptic.deb \
    libglib2.0-bin >/dev/null 2>"$work/apt" || { umount "$root/proc"; cat "$work/apt"; fail "apt"; }
umount "$root/proc"
rm "$root/tmp/synoptic.deb"
[ -z "$(find "$root/usr/bin" -name 'python*')" ] || fail "the package brought a Python"
said "installed with what it depends on: $(chroot "$root" dpkg-query -W -f '${Installed-Size} KiB' synoptic)"

desktop-file-validate "$root"/usr/share/applications/synoptic.desktop || fail "the desktop entry"
appstreamcli validate --no-net "$root"/usr/share/metainfo/*.xml >"$work/metainfo" ||
    { cat "$work/metainfo"; fail "the metainfo"; }

as reader synoptic --version
as reader synoptic compare --sample --pdf sample.pdf --json sample.json >/dev/null
pdfinfo "$root/home/reader/sample.pdf" | has '^Title:' || fail "no PDF"
said "compared the sample story on the command line, without a network"

Xvfb "$display" -noreset -screen 0 1440x900x24 >/dev/null 2>&1 &
started+=($!)
until_true env DISPLAY="$display" xdotool getmouselocation

as reader synoptic --sample >"$work/window.log" 2>&1 &
shown=$!
started+=($shown)
until_true titled Synoptic
until_true compared
still
picture 1-sample
said "the window is there and has compared the sample story"

to Synoptic
keys alt+Down alt+Down
keys alt+3
words "Noted in the installed program."
still
picture 2-note
keys ctrl+e
until_true titled 'Export'
still
to Export
picture 3-export
keys Return
still
picture 4-file
words "$(printf '/home/reader/window.pdf')"
keys Return
until_true test -s "$root/home/reader/window.pdf"
pdftotext "$root/home/reader/window.pdf" - | has 'Noted in the installed program' ||
    fail "the note is not in the PDF"
still
picture 5-exported
to Synoptic
keys ctrl+q
until_true gone Synoptic
wait $shown || fail "the window ended with status $?"
[ ! -s "$work/window.log" ] || cat "$work/window.log"
as reader synoptic notes | has 'Noted in the installed program' || fail "the note is not kept"
said "a note written, the PDF exported, the note kept"

story=$(as reader synoptic stories | awk 'NR == 1 {print $1}')
as reader synoptic export "$story" --bundle story.synoptic >/dev/null
cp "$root/home/reader/story.synoptic" "$root/home/colleague/story.synoptic"
cp "$root/home/reader/story.synoptic" "$root/home/colleague/no-suffix"
chroot "$root" chown colleague: /home/colleague/story.synoptic /home/colleague/no-suffix
for file in story.synoptic no-suffix; do
    as colleague gio info -a standard::content-type "$file" |
        has 'application/vnd.synoptic.story' || fail "$file is not known for a story"
done
as colleague xdg-mime query default application/vnd.synoptic.story | has synoptic.desktop ||
    fail "stories open in something else"
as colleague xdg-open story.synoptic >"$work/opened.log" 2>&1 &
opened=$!
started+=($opened)
until_true titled Synoptic
until_true compared
still
picture 6-colleague
to Synoptic
keys ctrl+q
until_true gone Synoptic
wait $opened || true
as colleague synoptic notes | has 'Noted in the installed program' ||
    fail "the colleague has not got the note"
said "a story handed on opens by its association, note and all"

chroot "$root" env DEBIAN_FRONTEND=noninteractive dpkg --purge synoptic >/dev/null
[ ! -e "$root/usr/lib/synoptic" ] || fail "the program is still there"
[ -z "$(find "$root/usr" "$root/etc" -iname '*synoptic*')" ] || fail "something of it is left"
[ -s "$root/home/reader/.local/share/synoptic/library.sqlite" ] || fail "the library is gone"
said "removed; the library of the user is where it was"
