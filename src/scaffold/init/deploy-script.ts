/** How the finished site reaches a server of one's own. */
export type ServerTarget = 'rsync' | 'sftp';

/** What the CI puts in DEPLOY_KEY and DEPLOY_KNOWN_HOSTS: the text itself, or the path of a file that holds it. */
export type SecretForm = 'text' | 'file';

/**
 * Lines of POSIX shell that bring `dist/` to DEPLOY_PATH on DEPLOY_HOST as DEPLOY_USER, by DEPLOY_PORT or 22. A
 * server whose host key is not in DEPLOY_KNOWN_HOSTS is refused. An empty DEPLOY_PATH stops before anything is
 * deleted. The private key is written to a folder that nobody else can read, which is removed at the end.
 */
export function deployScript(target: ServerTarget, form: SecretForm): readonly string[] {
  const text = (name: string): string => (form === 'text' ? `printf '%s\\n' "$${name}"` : `cat "$${name}"`);
  const needed = ['DEPLOY_HOST', 'DEPLOY_USER', 'DEPLOY_PATH', 'DEPLOY_KNOWN_HOSTS'];
  return [
    '(',
    '  set -eu',
    ...needed.map((name) => `  : "\${${name}:?}"`),
    '  ssh=$(mktemp -d)',
    `  trap 'rm -rf "$ssh"' EXIT`,
    `  ${text('DEPLOY_KNOWN_HOSTS')} | tr -d '\\r' > "$ssh/known_hosts"`,
    '  connect="ssh -a -x -o StrictHostKeyChecking=yes -o UserKnownHostsFile=$ssh/known_hosts"',
    `  if [ -n "\${DEPLOY_KEY:-}" ]; then`,
    `    ${text('DEPLOY_KEY')} | tr -d '\\r' > "$ssh/key"`,
    '    chmod 600 "$ssh/key"',
    '    connect="$connect -i $ssh/key -o IdentitiesOnly=yes -o BatchMode=yes"',
    '  fi',
    ...transfer[target].map((line) => `  ${line}`),
    ')',
  ];
}

/**
 * A fresh checkout gives every file a new time, so that rsync has to compare content; lftp cannot, and sends all: by time
 * it would keep a file that somebody changed on the server.
 * What the server itself keeps in the folder, such as the proof for its certificate, is not deleted.
 */
const transfer: Readonly<Record<ServerTarget, readonly string[]>> = {
  rsync: [
    'rsync --recursive --checksum --compress --perms --chmod=D755,F644 --delay-updates --delete-after \\',
    "  --filter='P /.well-known/***' --filter='P /cgi-bin/***' \\",
    `  --rsh="$connect -p \${DEPLOY_PORT:-22}" dist/ "$DEPLOY_USER@$DEPLOY_HOST:$DEPLOY_PATH/"`,
  ],
  sftp: [
    `export LFTP_PASSWORD="\${DEPLOY_PASSWORD:-}"`,
    'lftp -c "',
    '  set cmd:fail-exit yes',
    '  set net:max-retries 3',
    '  set net:reconnect-interval-base 5',
    '  set net:timeout 60',
    "  set sftp:connect-program '$connect'",
    `  open --env-password --user '$DEPLOY_USER' 'sftp://$DEPLOY_HOST:\${DEPLOY_PORT:-22}'`,
    "  mirror --reverse --delete --transfer-all --no-perms --exclude '^\\.well-known/' --exclude '^cgi-bin/' dist '$DEPLOY_PATH'",
    '"',
  ],
};
