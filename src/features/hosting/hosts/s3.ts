/** Object storage that speaks the protocol of Amazon S3 and can serve a bucket as a site. */
import type { ServedSite } from './served-site.ts';
import { createUploadPlan, listOmittedHeaders, type UploadedObject } from './upload-plan.ts';

const quote = (value: string) => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** Renders a shell script that uploads the site of the last build with the AWS CLI. */
export function renderS3(site: ServedSite): string {
  const { origin, base, patterns } = site;
  const plan = createUploadPlan(site);
  const redirects = plan.filter(({ redirect }) => redirect !== undefined);
  const files = plan.filter(({ redirect }) => redirect === undefined);
  const cors = {
    CORSRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['*'] }],
  };
  return `#!/bin/sh
# ${origin}${base}, for object storage that speaks S3: ${files.length} files and ${redirects.length} redirects.
# Written by \`npm run host -- s3\` from the site of the last build: write it anew after each build, then
#   BUCKET=name sh upload.sh            uploads everything
#   BUCKET=name DELETE=yes sh upload.sh deletes from the bucket, too, what the site no longer has
# It needs the AWS CLI. For storage of others, set AWS_ENDPOINT_URL. The bucket holds this site and nothing else.
#
# Once, for the bucket, which everybody may read and list (without the list, a missing page is answered with 403):
#   aws s3 website "s3://$BUCKET" --index-document index.html --error-document ${base.slice(1)}404.html
#   aws s3api put-bucket-cors --bucket "$BUCKET" --cors-configuration ${quote(JSON.stringify(cors))}
#
# What storage does not do:
# - It sends none of these headers. Where they matter, put something in front of it that does, or take another host:
${listOmittedHeaders(site)
  .map((name) => `#     ${name}`)
  .join('\n')}
# - It does not ask which coding a browser takes. ${
    site.isCompressed
      ? 'Pages, styles and programs are uploaded in gzip, which all take.'
      : 'All is uploaded as it is; after a build with --compress, pages,\n#   styles and programs are uploaded in gzip.'
  }
# - Amazon’s own address of a bucket speaks http alone. For https put something in front of it.
${patterns.map((pattern) => `# Not taken over from public/_redirects: ${pattern}\n`).join('')}set -eu
bucket=\${BUCKET:?Name the bucket: BUCKET=name sh upload.sh}
site=\${SITE:-dist}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Reads the names of files, one a line, and uploads them with the headers that are given.
upload() {
  way=$1
  shift
  cat > "$work/list"
  rm -rf "$work/files"
  mkdir "$work/files"
  tar -C "$site" -cf "$work/files.tar" -T "$work/list"
  tar -C "$work/files" -xf "$work/files.tar"
  case "$*" in *--content-encoding*)
    find "$work/files" -name '*.gz' -exec sh -c 'mv "$1" "\${1%.gz}"' _ {} \\; ;;
  esac
  # shellcheck disable=SC2086
  aws s3 $way --only-show-errors "$work/files" "s3://$bucket${base}" "$@"
  sed 's|^|${base.slice(1)}|' "$work/list" >> "$work/keys"
}

# What has a digest in its name is uploaded once.
new='sync --size-only'
all='cp --recursive'

${groupObjects(files).map(renderGroup).join('\n')}
# Former addresses.
${redirects.map(renderRedirect).join('\n')}

if [ "\${DELETE:-}" = yes ]; then
  sed 's|\\.gz$||' "$work/keys" | LC_ALL=C sort > "$work/kept"
  aws s3api list-objects-v2 --bucket "$bucket" --query 'Contents[].[Key]' --output text |
    LC_ALL=C sort > "$work/there"
  LC_ALL=C comm -13 "$work/kept" "$work/there" | while IFS= read -r key; do
    aws s3 rm --only-show-errors "s3://$bucket/$key" < /dev/null
  done
fi
`;
}

/** Files with the same headers, in the order of the plan. */
const groupObjects = (objects: readonly UploadedObject[]): UploadedObject[][] => [
  ...Map.groupBy(objects, ({ contentType, cacheControl, contentEncoding }) =>
    [contentType, cacheControl, contentEncoding].join('\n'),
  ).values(),
];

const renderHeaders = ({ contentType, cacheControl, contentEncoding }: UploadedObject): string =>
  [
    ['--content-type', contentType],
    ['--cache-control', cacheControl],
    ['--content-encoding', contentEncoding],
  ]
    .flatMap(([name, value]) => (value ? [`${name} ${quote(value)}`] : []))
    .join(' ');

function renderGroup(group: readonly UploadedObject[]): string {
  const [first] = group;
  if (!first) return '';
  const way = first.cacheControl.includes('immutable') ? '$new' : '$all';
  return `upload "${way}" ${renderHeaders(first)} << 'END'
${group.map(({ file }) => file).join('\n')}
END
`;
}

const renderRedirect = (object: UploadedObject): string =>
  `aws s3api put-object --bucket "$bucket" --key ${quote(object.key)} ${renderHeaders(object)}${
    object.file === undefined ? '' : ` --body "$site"/${quote(object.file)}`
  } --website-redirect-location ${quote(object.redirect ?? '')} > "$work/answer"
echo ${quote(object.key)} >> "$work/keys"`;
