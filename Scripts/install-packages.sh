#!/bin/sh
# Installs what is missing of the system's packages: for “run” what Kith is built with, for “test”
# what its tests use as well. Says what it installs; asks for sudo only where it must.
set -eu
purpose=${1:-run}

# Whether ncurses can be compiled against.
has_ncurses() {
  for folder in /usr/include /usr/local/include /opt/homebrew/include "${SDKROOT:-/nowhere}/usr/include"; do
    [ -e "$folder/ncurses.h" ] && return 0
  done
  [ "$(uname -s)" = Darwin ]
}

wanted=""
has_ncurses || wanted="ncurses"
if [ "$purpose" = test ]; then
  for program in bash git pkill tic tmux; do
    command -v "$program" >/dev/null 2>&1 || wanted="$wanted $program"
  done
fi
[ -n "$wanted" ] || exit 0

if command -v apt-get >/dev/null 2>&1; then
  install="apt-get install -y --no-install-recommends"
  prepare="apt-get update"
  ncurses="libncurses-dev"
  tic="ncurses-bin"
  pkill="procps"
elif command -v dnf >/dev/null 2>&1; then
  install="dnf install -y"
  prepare=""
  ncurses="ncurses-devel"
  tic="ncurses"
  pkill="procps-ng"
elif command -v pacman >/dev/null 2>&1; then
  install="pacman -S --noconfirm --needed"
  prepare=""
  ncurses="ncurses"
  tic="ncurses"
  pkill="procps-ng"
elif command -v apk >/dev/null 2>&1; then
  install="apk add"
  prepare=""
  ncurses="ncurses-dev"
  tic="ncurses"
  pkill="procps"
elif command -v zypper >/dev/null 2>&1; then
  install="zypper --non-interactive install"
  prepare=""
  ncurses="ncurses-devel"
  tic="ncurses-utils"
  pkill="procps"
elif command -v brew >/dev/null 2>&1; then
  install="brew install"
  prepare=""
  ncurses="ncurses"
  tic="ncurses"
  pkill="proctools"
else
  echo "Kith needs$([ "$purpose" = test ] && echo " for its tests"): $wanted. No package manager that is known was found; please install them by hand." >&2
  exit 1
fi

packages=""
for name in $wanted; do
  case $name in
    ncurses) packages="$packages $ncurses" ;;
    tic) packages="$packages $tic" ;;
    pkill) packages="$packages $pkill" ;;
    *) packages="$packages $name" ;;
  esac
done

as_root=""
case $install in
  brew*) ;;
  *) if [ "$(id -u)" -ne 0 ]; then
       if ! command -v sudo >/dev/null 2>&1; then
         echo "Kith needs these packages, and only root can install them:$packages" >&2
         echo "As root: $install$packages" >&2
         exit 1
       fi
       as_root="sudo"
     fi ;;
esac

echo "Installing:$packages"
# The words of a command are split on purpose.
# shellcheck disable=SC2086
{
  [ -z "$prepare" ] || $as_root $prepare >/dev/null
  $as_root $install $packages
}
