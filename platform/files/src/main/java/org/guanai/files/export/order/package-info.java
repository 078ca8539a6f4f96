/// What is asked for when a list is exported, and what is decided on it (导出申请与审批). Uses nothing of
/// the house.
package org.guanai.files.export.order;
