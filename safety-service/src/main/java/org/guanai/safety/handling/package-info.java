/// From reported to handled and closed (处置与结案; 3.1.5e): closed only when no report to the
/// authorities is owed any more. Uses `incident`, `report` and the kit.
package org.guanai.safety.handling;
