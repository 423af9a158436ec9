namespace CustomerPortal.Messaging;

/// <summary>Kinds of mail that have a sender of their own. All but <see cref="Account"/> bring documents: contacts switch them, quiet hours and limits hold for them.</summary>
public static class MailKinds
{
    /// <summary>Sign-in links, invitations, notices: whoever waits for one waits now.</summary>
    public const string Account = "Account";

    public const string Invoice = "Invoice";
    public const string Statement = "Statement";

    /// <summary>Kinds that bring documents.</summary>
    public static IReadOnlyList<string> Documents { get; } = [Invoice, Statement];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<string> All { get; } = [Account, .. Documents];
}
