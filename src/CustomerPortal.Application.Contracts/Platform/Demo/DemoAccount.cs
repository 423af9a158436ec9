namespace CustomerPortal.Platform.Demo;

/// <summary>Sign-in data of the demo.</summary>
/// <param name="Title">Who it is, for example "Sales at Acme".</param>
/// <param name="Organisation">Name of the tenant; null for the host.</param>
/// <param name="UserName">Name (staff) or address (contact) to sign in with.</param>
/// <param name="Password">Password.</param>
/// <param name="Url">Where to sign in; null for the page that shows it.</param>
public sealed record DemoAccount(string Title, string? Organisation, string UserName, string Password, string? Url);
