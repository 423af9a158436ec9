#!/usr/bin/env bash
# A private postfix for the mail tests: STARTTLS and authentication on a loopback port, everything it takes lies in one folder.
# The machine's own mail set-up is not touched.
#   eval "$(etc/scripts/postfix.sh start)"   starts it when needed and exports where it is
#   etc/scripts/postfix.sh stop | status
# PORTAL_SMTP_PORT (52525), the port after it speaks TLS from the first byte, PORTAL_SMTP_FOLDER (a folder in /tmp named after the port).
# Recipients at refused.example get 550, at later.example 451, all others are delivered.
set -euo pipefail

port=${PORTAL_SMTP_PORT:-52525}
folder=${PORTAL_SMTP_FOLDER:-/tmp/portal-postfix-$port}
# Who may read the delivered mails; postfix delivers nothing as root.
reader=$(id -u)
[ "$reader" -ne 0 ] || reader=$(id -u postfix)
user=portal password=mail-of-the-tests
export PATH=$PATH:/usr/sbin:/sbin
for tool in postfix saslpasswd2 openssl; do
  command -v "$tool" >/dev/null || { echo "postfix.sh: $tool is not installed (etc/scripts/install.sh tests)" >&2; exit 1; }
done

# postfix hands itself over to its own user and has to be started by root.
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
mail() { as_root postfix -c "$folder/etc" "$@"; }
running() { [ -d "$folder/etc" ] && mail status >/dev/null 2>&1; }

certificate() {
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext "subjectAltName=DNS:localhost" \
    -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
  cat /etc/ssl/certs/ca-certificates.crt "$folder/cert.pem" >"$folder/trusted.pem" 2>/dev/null || cp "$folder/cert.pem" "$folder/trusted.pem"
  chmod 644 "$folder/cert.pem" "$folder/trusted.pem"
}

# Debian's postfix looks for the SASL configuration beside main.cf.
accounts() {
  cat >"$folder/etc/sasl/smtpd.conf" <<CONF
pwcheck_method: auxprop
auxprop_plugin: sasldb
mech_list: PLAIN LOGIN
sasldb_path: $folder/etc/sasl/sasldb2
CONF
  echo "$password" | as_root saslpasswd2 -p -c -f "$folder/etc/sasl/sasldb2" -u localhost "$user"
  as_root chown postfix "$folder/etc/sasl/sasldb2"
}

configuration() {
  cat >"$folder/etc/main.cf" <<CONF
compatibility_level = 3.6
myhostname = localhost
mydomain = localhost
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
queue_directory = $folder/spool
data_directory = $folder/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
meta_directory = /etc/postfix
maillog_file = $folder/log
maillog_file_prefixes = $folder
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = static:all
virtual_mailbox_maps = static:inbox/
virtual_mailbox_base = $folder/mail
virtual_uid_maps = static:$reader
virtual_gid_maps = static:$(id -g "$reader")
virtual_minimum_uid = 1
smtpd_tls_cert_file = $folder/cert.pem
smtpd_tls_key_file = $folder/key.pem
smtpd_tls_security_level = encrypt
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = cyrus
smtpd_sasl_path = smtpd
smtpd_sasl_local_domain = localhost
smtpd_recipient_restrictions = check_recipient_access inline:{ { refused.example = 550 5.1.1 No such mailbox here }, { later.example = 451 4.7.1 Come back later } }, permit_sasl_authenticated, reject
smtpd_delay_reject = yes
CONF
  cat >"$folder/etc/master.cf" <<CONF
127.0.0.1:$port inet n - n - - smtpd
127.0.0.1:$((port + 1)) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
postlog   unix-dgram n - n - 1 postlogd
cleanup   unix n - n - 0 cleanup
qmgr      unix n - n 300 1 qmgr
rewrite   unix - - n - - trivial-rewrite
bounce    unix - - n - 0 bounce
defer     unix - - n - 0 bounce
trace     unix - - n - 0 bounce
virtual   unix - n n - - virtual
error     unix - - n - - error
retry     unix - - n - - error
discard   unix - - n - - discard
proxymap  unix - - n - - proxymap
anvil     unix - - n - 1 anvil
scache    unix - - n - 1 scache
tlsmgr    unix - - n 1000? 1 tlsmgr
CONF
}

create() {
  mkdir -p "$folder"/{etc/sasl,spool,data,mail}
  chmod 755 "$folder" "$folder/etc"
  certificate
  accounts
  configuration
  as_root chown postfix "$folder/data"
  as_root chown "$reader" "$folder/mail"
}

case "${1:-}" in
  start)
    [ -d "$folder/etc" ] || create >&2
    running || mail start >&2
    echo "export PORTAL_TEST_SMTP_HOST=localhost PORTAL_TEST_SMTP_PORT=$port PORTAL_TEST_SMTP_TLS_PORT=$((port + 1))"
    echo "export PORTAL_TEST_SMTP_USER=$user@localhost PORTAL_TEST_SMTP_PASSWORD=$password"
    echo "export PORTAL_TEST_SMTP_INBOX=$folder/mail/inbox"
    echo "export SSL_CERT_FILE=$folder/trusted.pem"
    ;;
  stop)
    if running; then mail stop >/dev/null 2>&1; fi
    as_root rm -rf "$folder"
    ;;
  status) running && echo "running on port $port" || { echo "not running"; exit 1; } ;;
  *) echo "usage: postfix.sh start|stop|status" >&2; exit 2 ;;
esac
