using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A recovery code of a staff account.</summary>
[NotAudited("hashes of codes")]
public sealed class StaffRecoveryCode : RecoveryCode;
