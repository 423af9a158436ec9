namespace CustomerPortal.Kernel;

/// <summary>A mail that the product can send. Texts: "MailTemplate:" + <see cref="Name"/>, and "MailTemplate:" + name + ".Help".</summary>
/// <param name="Name">"Module.Name", for example "Customers.Welcome".</param>
/// <param name="Group">Under which heading of the template list it stands.</param>
public sealed record MailTemplateDefinition(string Name, MailTemplateGroup Group)
{
    /// <summary>Kind of document that it brings, for example "Invoice": sender, switches and quiet hours go by it; null for mails about accounts.</summary>
    public string? DocumentKind { get; init; }

    /// <summary>Its merge fields, without those that every mail has.</summary>
    public IReadOnlyList<MailField> Fields { get; init; } = [];
}
