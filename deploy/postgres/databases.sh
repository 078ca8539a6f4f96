#!/usr/bin/env bash
# Runs once, when the database's volume is empty: a database per service with the role that owns it (migrations
# only) and the role the service works as, which owns nothing; and Keycloak's own.
set -euo pipefail

# role NAME VARIABLE-WITH-ITS-PASSWORD
role() {
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$1" -v password="${!2}" <<'SQL'
create role :"name" login password :'password';
SQL
}

# database NAME OWNER
database() {
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$1" -v owner="$2" <<'SQL'
create database :"name" owner :"owner";
revoke all on database :"name" from public;
SQL
}

for service in registry mentoring aid safety notification; do
    role "${service}_owner" "DB_OWNER_PASSWORD_${service^^}"
    role "${service}_app" "DB_PASSWORD_${service^^}"
    database "$service" "${service}_owner"
    psql -v ON_ERROR_STOP=1 -U postgres -c "grant connect on database $service to ${service}_app"
done
role keycloak DB_PASSWORD_KEYCLOAK
database keycloak keycloak
