/// What guardians are told before they consent (告知书), by version: who uses which data of a child,
/// what for, for how long, and what the law allows without asking. Personal Information Protection
/// Law, articles 17 and 28–31. Uses `place` and `people.office`.
package org.guanai.registry.protection.form;
