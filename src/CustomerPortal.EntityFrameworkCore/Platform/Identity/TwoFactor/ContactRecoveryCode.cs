using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A recovery code of a contact login.</summary>
[NotAudited("hashes of codes")]
public sealed class ContactRecoveryCode : RecoveryCode;
