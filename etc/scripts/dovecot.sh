#!/usr/bin/env bash
# A private dovecot for the tests that read mailboxes: IMAP with STARTTLS and with TLS on loopback ports, every mailbox in one folder.
# The machine's own dovecot is not touched.
#   eval "$(etc/scripts/dovecot.sh start)"   starts it when needed and exports where it is
#   etc/scripts/dovecot.sh stop | status
# PORTAL_IMAP_PORT (52143), the port after it speaks TLS from the first byte, PORTAL_IMAP_FOLDER (a folder in /tmp named after the port).
# Any user name signs in with the one password and has a mailbox of its own.
set -euo pipefail

port=${PORTAL_IMAP_PORT:-52143}
folder=${PORTAL_IMAP_FOLDER:-/tmp/portal-dovecot-$port}
# Whose mailboxes they are; dovecot serves none of root's.
owner=$(id -u)
[ "$owner" -ne 0 ] || owner=$(id -u dovecot)
password=mailbox-of-the-tests
export PATH=$PATH:/usr/sbin:/sbin
for tool in dovecot doveadm openssl; do
  command -v "$tool" >/dev/null || { echo "dovecot.sh: $tool is not installed (etc/scripts/install.sh tests)" >&2; exit 1; }
done

# dovecot hands itself over to its own users and has to be started by root.
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
running() { [ -f "$folder/run/master.pid" ] && as_root kill -0 "$(as_root cat "$folder/run/master.pid")" 2>/dev/null; }

create() {
  mkdir -p "$folder"/{run,mail}
  chmod 755 "$folder"
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext "subjectAltName=DNS:localhost" \
    -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
  cat >"$folder/dovecot.conf" <<CONF
protocols = imap
listen = 127.0.0.1
base_dir = $folder/run
state_dir = $folder/run
instance_name = portal-tests-$port
log_path = $folder/log
ssl = required
ssl_cert = <$folder/cert.pem
ssl_key = <$folder/key.pem
mail_location = maildir:$folder/mail/%n
first_valid_uid = 1
first_valid_gid = 1
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = uid=$owner gid=$(id -g "$owner") home=$folder/mail/%n
}
service imap-login {
  inet_listener imap {
    port = $port
  }
  inet_listener imaps {
    port = $((port + 1))
    ssl = yes
  }
}
CONF
  as_root chown "$owner" "$folder/mail"
}

# What is trusted already stays so: a mail server of the tests may have said it before.
trust() {
  local known=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
  [ "$known" = "$folder/trusted.pem" ] || { cat "$known" 2>/dev/null || true; cat "$folder/cert.pem"; } >"$folder/trusted.pem"
  chmod 644 "$folder/cert.pem" "$folder/trusted.pem"
}

case "${1:-}" in
  start)
    [ -f "$folder/dovecot.conf" ] || create >&2
    running || as_root dovecot -c "$folder/dovecot.conf" >&2
    trust
    echo "export PORTAL_TEST_IMAP_HOST=localhost PORTAL_TEST_IMAP_PORT=$port PORTAL_TEST_IMAP_TLS_PORT=$((port + 1))"
    echo "export PORTAL_TEST_IMAP_PASSWORD=$password PORTAL_TEST_IMAP_MAIL=$folder/mail"
    echo "export SSL_CERT_FILE=$folder/trusted.pem"
    ;;
  stop)
    if running; then as_root doveadm -c "$folder/dovecot.conf" stop >/dev/null 2>&1 || true; fi
    as_root rm -rf "$folder"
    ;;
  status) running && echo "running on port $port" || { echo "not running"; exit 1; } ;;
  *) echo "usage: dovecot.sh start|stop|status" >&2; exit 2 ;;
esac
