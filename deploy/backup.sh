#!/usr/bin/env bash
# Writes the three databases, as they are at one moment, into one file; work goes on meanwhile.
# Usage: deploy/backup.sh [folder]
set -euo pipefail
umask 077

folder=$(realpath -m "${1:-$(dirname "$0")/backups}")
cd "$(dirname "$0")/.."
file=$folder/balorg-$(date -u +%Y%m%dT%H%M%SZ).sql.gz
mkdir -p "$folder"
trap 'rm -f "$file.part"' EXIT

# `--master-data=2` notes the place in the binary log: with it, what came after the backup can be played again.
docker compose --env-file deploy/balorg.env exec -T mariadb sh -c '
  MYSQL_PWD=$MARIADB_ROOT_PASSWORD exec mariadb-dump --user=root --single-transaction --master-data=2 \
    --hex-blob --default-character-set=utf8mb4 --add-drop-database \
    --databases balorg_account balorg_directory balorg_notification' | gzip >"$file.part"

gzip -dc "$file.part" | tail -n 1 | grep -q '^-- Dump completed' || {
  echo 'The dump has no end: no backup was kept.' >&2
  exit 1
}
mv "$file.part" "$file"
echo "$file"
