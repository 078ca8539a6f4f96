/// The printed form of a report to the authorities (突发事件信息报送表: 初次, 进程, 结案; 3.1.5e). Uses `report`,
/// `incident` and `files`.
package org.guanai.safety.report.form;
