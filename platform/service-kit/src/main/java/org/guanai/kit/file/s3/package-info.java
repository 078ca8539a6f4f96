/// The four requests of an S3-compatible store that files need (对象存储), signed with AWS Signature
/// Version 4. Serves no clause: one store for many replicas. Uses nothing of the kit.
package org.guanai.kit.file.s3;
