using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Messaging;

/// <summary>Words that are in use from now on.</summary>
public sealed record SaveMailWordingInput : MailWordsInput
{
    /// <summary>Why they change; null when nothing is said.</summary>
    [MaxLength(MailTemplateConsts.MaxNoteLength)]
    public string? Note { get; init; }

    /// <summary>As it was read.</summary>
    [Range(0, int.MaxValue)]
    public required int Version { get; init; }
}
