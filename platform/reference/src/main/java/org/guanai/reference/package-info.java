/// What a service keeps of the registry's organisations (机构) and calendars (校历): the county's tree,
/// terms, working days. Written by the registry's snapshots only; serves 1.2, 3.1.2 and every
/// period that is counted in working days. Uses the kit's `snapshot`, `sql` and `scope`.
package org.guanai.reference;
