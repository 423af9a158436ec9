namespace CustomerPortal.Messaging;

/// <summary>A template that was read.</summary>
/// <param name="Nodes">What it writes; to be used only when there is no mistake.</param>
/// <param name="Tags">Every tag, in order.</param>
/// <param name="Mistakes">What is wrong with its grammar.</param>
internal sealed record TemplateSource(IReadOnlyList<TemplateNode> Nodes, IReadOnlyList<TemplateTag> Tags, IReadOnlyList<TemplateMistake> Mistakes);
