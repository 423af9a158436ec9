using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>The authenticator app of a contact login.</summary>
[NotAudited("secrets; that two-factor was switched on or off is told with the account")]
public sealed class ContactAuthenticator : Authenticator;
