namespace CustomerPortal.Platform.Demo;

/// <summary>Sign-in data of the demo.</summary>
/// <param name="Role">What the person may do; contacts sign in to the client area, all others to the admin area.</param>
/// <param name="Person">Name, and for a contact the customer after a comma.</param>
/// <param name="Organisation">Name of the tenant; null for the host.</param>
/// <param name="Language">Language in which a contact reads; null for staff.</param>
/// <param name="UserName">Name (staff) or address (contact) to sign in with.</param>
/// <param name="Password">Password.</param>
public sealed record DemoAccount(DemoRole Role, string Person, string? Organisation, string? Language, string UserName, string Password);
