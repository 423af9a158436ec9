namespace CustomerPortal.Messaging;

/// <summary>A template and its merge fields do not fit together: a mistake of ours, or of the tenant who wrote the template.</summary>
public sealed class TemplateException(string problem, Exception? cause = null) : Exception(problem, cause)
{
    /// <summary>Part of the mail that could not be filled; null where no part is the cause.</summary>
    public MailPart? Part { get; init; }
}
