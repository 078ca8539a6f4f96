#!/usr/bin/env bash
# The console's part of the Maven build, which needs Node 20.19 or newer; without it, one line says what is missing.
#   node.sh test SKIP SKIP   its tests, unless one of the words is "true"
#   node.sh pages            its pages, into target/classes/app
#   node.sh found            the version of Node, nothing when there is none that will do
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The version, when it is new enough.
node_version() {
    command -v npm >/dev/null && node -e '
        const [major, minor] = process.versions.node.split(".").map(Number);
        if (major > 20 || (major === 20 && minor >= 19)) console.log(process.versions.node);
        else process.exit(1)' 2>/dev/null
}

# What the pages are made of.
sources() {
    find package.json package-lock.json index.html *.ts tsconfig*.json public scripts service-worker src ../docs/openapi \
        -path src/api/generated -prune -o -type f ! -name '*.spec.ts' -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# The libraries of the lock file, installed when they changed.
libraries() {
    local lock=node_modules/.guanai-lock
    if [ "$(cksum <package-lock.json)" != "$(cat $lock 2>/dev/null)" ]; then
        npm ci --no-audit --no-fund --loglevel=error
        cksum <package-lock.json >$lock
    fi
}

run_tests() {
    case " $* " in *" true "*) return 0 ;; esac
    libraries
    npm run --silent types
    npm test --silent
}

pages() {
    local made=target/pages.cksum now
    now="$(sources)"
    if [ "$now" = "$(cat $made 2>/dev/null)" ] && [ -f target/classes/app/index.html ]; then
        return 0
    fi
    libraries
    npm run --silent build -- --outDir target/classes/app --emptyOutDir --logLevel warn
    printf '%s\n' "$now" >$made
}

what="$1"
shift
if ! version="$(node_version)"; then
    [ "$what" = found ] && exit 1
    if [ "$what" = pages ] && [ ! -f target/classes/app/index.html ]; then
        echo "[WARNING] console: Node 20.19 or newer is missing, so the platform is built without its pages (./guanai doctor)"
    fi
    exit 0
fi
case "$what" in
    found) echo "$version" ;;
    test) run_tests "$@" ;;
    pages) pages ;;
esac
