#!/usr/bin/env bash
# Makes what docker-compose.yml needs and nobody may share: .env with fresh passwords, and the services' key files
# under keys/. Never writes over either. Needs openssl.
#
#   deploy/make-secrets.sh [FOLDER]      FOLDER: where .env and keys/ go, by default the checkout
#
# GUANAI_WEB_URL and GUANAI_IDENTITY_URL may be set beforehand: the addresses at which people reach the platform
# and Keycloak (https:// in production).
set -euo pipefail
umask 077

target="$(cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}" && pwd)"
env="$target/.env"
keys="$target/keys"
services="registry mentoring aid safety notification"

command -v openssl >/dev/null || {
    echo "make-secrets: openssl is missing; install it (apt install openssl, dnf install openssl, brew install openssl)" >&2
    exit 1
}

secret() { openssl rand -base64 24 | tr '+/' '-_'; }
upper() { printf '%s' "$1" | tr '[:lower:]' '[:upper:]'; }

# ---- .env ------------------------------------------------------------------------------------------

if [ -e "$env" ]; then
    echo "$env is there already and stays as it is"
else
    user="$(id -u)"
    # Containers never run as root, so what root makes is given to the images' own user.
    [ "$user" -ne 0 ] || user=10001
    {
        echo "GUANAI_WEB_URL=${GUANAI_WEB_URL:-http://localhost:8080}"
        echo "GUANAI_IDENTITY_URL=${GUANAI_IDENTITY_URL:-http://localhost:8180}"
        echo "GUANAI_USER=$user"
        echo "POSTGRES_PASSWORD=$(secret)"
        echo "KEYCLOAK_ADMIN_PASSWORD=$(secret)"
        echo "KEYCLOAK_ACCOUNTS_SECRET=$(secret)"
        echo "DB_PASSWORD_KEYCLOAK=$(secret)"
        for service in $services; do
            echo "DB_OWNER_PASSWORD_$(upper "$service")=$(secret)"
            echo "DB_PASSWORD_$(upper "$service")=$(secret)"
        done
    } >"$env"
    echo "made $env"
fi

# ---- keys, in Tink's JSON form ---------------------------------------------------------------------

# A key's protocol buffer: bytes in hex, on standard output in base64.
pack() { printf '%b' "$(printf '%s' "$1" | sed 's/../\\x&/g')" | openssl base64 -A; }

# keyset FILE TYPE MATERIAL PREFIX HEX
keyset() {
    [ ! -e "$1" ] || return 0
    mkdir -p "$(dirname "$1")"
    local id
    id=$((0x$(openssl rand -hex 4) % 2000000000 + 1))
    printf '{"primaryKeyId":%d,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s","value":"%s","keyMaterialType":"%s"},"status":"ENABLED","keyId":%d,"outputPrefixType":"%s"}]}\n' \
        "$id" "$2" "$(pack "$5")" "$3" "$id" "$4" >"$1"
    echo "made $1"
}

for service in $services; do
    keyset "$keys/$service/sealing.json" AesGcmKey SYMMETRIC TINK "1a20$(openssl rand -hex 32)"
    keyset "$keys/$service/index.json" HmacPrfKey SYMMETRIC RAW "120208031a20$(openssl rand -hex 32)"
done

# The pair with which registry and mentoring seal addresses that only the notification service opens: X25519, HKDF-SHA256, AES-256-GCM.
if [ ! -e "$keys/notification/notification-private.json" ]; then
    hex() { od -An -v -tx1 | tr -d ' \n'; }
    pair="$(openssl genpkey -algorithm X25519 -outform DER | openssl base64 -A)"
    private="$(printf '%s' "$pair" | openssl base64 -d -A | tail -c 32 | hex)"
    public="$(printf '%s' "$pair" | openssl base64 -d -A | openssl pkey -inform DER -pubout -outform DER | tail -c 32 | hex)"
    body="12060801100118021a20$public"
    rm -f "$keys/registry/notification-public.json"
    keyset "$keys/notification/notification-private.json" HpkePrivateKey ASYMMETRIC_PRIVATE TINK "122a${body}1a20$private"
    keyset "$keys/registry/notification-public.json" HpkePublicKey ASYMMETRIC_PUBLIC TINK "$body"
    # One key id for both halves: a sealed text names it.
    id="$(sed 's/.*"keyId":\([0-9]*\).*/\1/' "$keys/notification/notification-private.json")"
    sed -i.old "s/\"primaryKeyId\":[0-9]*/\"primaryKeyId\":$id/; s/\"keyId\":[0-9]*/\"keyId\":$id/" "$keys/registry/notification-public.json"
    rm -f "$keys/registry/notification-public.json.old"
    rm -f "$keys/mentoring/notification-public.json"
fi
if [ ! -e "$keys/mentoring/notification-public.json" ]; then
    cp -p "$keys/registry/notification-public.json" "$keys/mentoring/notification-public.json"
fi

if [ "$(id -u)" -eq 0 ]; then
    chown -R 10001:10001 "$keys"
fi
echo "Back up $keys apart from the database: what a lost key sealed stays sealed."
