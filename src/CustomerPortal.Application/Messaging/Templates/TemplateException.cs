namespace CustomerPortal.Messaging;

/// <summary>A template and its merge fields do not fit together: a mistake of ours (or, later, of the tenant who wrote the template).</summary>
public sealed class TemplateException(string problem, Exception? cause = null) : Exception(problem, cause);
