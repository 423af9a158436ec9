#!/usr/bin/env bash
# Installs the Debian packages that the named part needs and that are missing. Usage: install.sh tests
set -euo pipefail

case "${1:-tests}" in
  tests) packages=(bc postgresql postfix sasl2-bin dovecot-imapd chromium poppler-utils qpdf fonts-noto-core procps openssl) ;;
  *) echo "install.sh: unknown part $1" >&2; exit 2 ;;
esac

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=""
[ "$(id -u)" -eq 0 ] || sudo=sudo
echo "Installing: ${missing[*]}"
# No service of the machine is started by the installation: the tests start their own.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
$sudo apt-get update -q >/dev/null
$sudo apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
