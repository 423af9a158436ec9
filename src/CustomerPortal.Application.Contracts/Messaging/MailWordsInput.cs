using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>Words that somebody is writing. How long they may be is told with line and column; what is far too long is not read at all.</summary>
public record MailWordsInput
{
    /// <summary>One line; empty for the layout.</summary>
    [MaxLength(MailTemplateConsts.MaxInputLength)]
    public string Subject { get; init; } = string.Empty;

    /// <summary>Body in html.</summary>
    [MaxLength(MailTemplateConsts.MaxInputLength)]
    public string Html { get; init; } = string.Empty;

    /// <summary>Body as plain text.</summary>
    [MaxLength(MailTemplateConsts.MaxInputLength)]
    public string Text { get; init; } = string.Empty;
}
