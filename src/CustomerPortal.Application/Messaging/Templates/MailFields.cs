using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The merge fields of a mail: its own, and those that every mail has.</summary>
internal static class MailFields
{
    /// <summary>Name of the organisation that sends.</summary>
    public const string Sender = "sender";

    private static readonly MailField SenderField = new(Sender);

    public static IReadOnlyList<MailField> Of(MailTemplateDefinition definition) =>
        definition.Fields.Any(f => f.Name == Sender) ? definition.Fields : [.. definition.Fields, SenderField];
}
