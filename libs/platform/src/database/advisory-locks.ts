/** The session advisory locks of this system, one number each; two rooms must not take the same by chance. */
export const ADVISORY_LOCKS = {
  /** Held shared on the maintenance database by everyone who uses an embedded server. */
  embeddedInUse: '7305500001',
  /** Held while roles and schema are brought up to date. */
  migration: '7305500002',
  /** Held by the one API server of a database. */
  apiServer: '7305500003',
  /** Held while the master key of personal data is rotated. */
  keyRotation: '7305500004',
  /** Held while personal data that stand in the clear are sealed. */
  sealing: '7305500005',
  /** Held while documents that stand in the clear are sealed. */
  documentSealing: '7305500036',
} as const;
