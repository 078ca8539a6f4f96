/// What safety knows of guardians (监护人): which human each of them is, kept from the registry's
/// snapshots. Uses the kit only.
package org.guanai.safety.guardian;
