/// Staged reports on an incident to the authorities (信息报送: 首报, 续报, 终报; 3.1.5e) and their clocks.
/// Uses `incident` and the kit.
package org.guanai.safety.report;
