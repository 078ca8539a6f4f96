/// What is to be done about an incident, by whom and until when (处置措施, 移送; 3.1.5e). Uses
/// `incident`, `agency`, `staff` and the kit.
package org.guanai.safety.response.action;
