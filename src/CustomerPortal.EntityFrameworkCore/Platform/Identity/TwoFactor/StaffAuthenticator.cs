using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>The authenticator app of a staff account.</summary>
[NotAudited("secrets; that two-factor was switched on or off is told with the account")]
public sealed class StaffAuthenticator : Authenticator;
