namespace CustomerPortal.Kernel;

/// <summary>A merge field of a mail. Its meaning is the text "MailField:" + <see cref="Name"/>.</summary>
/// <param name="Name">As it stands in a template, for example "companyName".</param>
/// <param name="Kind">What it holds.</param>
public sealed record MailField(string Name, MailFieldKind Kind = MailFieldKind.Text)
{
    /// <summary>Fields of each row of a <see cref="MailFieldKind.List"/>; empty otherwise.</summary>
    public IReadOnlyList<MailField> Rows { get; init; } = [];
}
