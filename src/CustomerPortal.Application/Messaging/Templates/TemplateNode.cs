namespace CustomerPortal.Messaging;

/// <summary>A piece of a template.</summary>
internal abstract record TemplateNode;

/// <summary>What stands in the output as it is written.</summary>
internal sealed record TemplateLiteral(string Text) : TemplateNode;

/// <summary>A merge field; <paramref name="IsRaw"/> for <c>{{{name}}}</c>.</summary>
internal sealed record TemplateField(string Name, bool IsRaw, TemplateTag Tag) : TemplateNode;

/// <summary>A text of the product with its arguments: a field's name, or a quoted literal.</summary>
internal sealed record TemplatePhrase(string Key, IReadOnlyList<TemplateArgument> Arguments, TemplateTag Tag) : TemplateNode;

/// <summary>An argument of a text; one of the two is null.</summary>
internal sealed record TemplateArgument(string Name, string? Field, string? Literal);

/// <summary>Written when the field is filled, or else the other part.</summary>
internal sealed record TemplateChoice(string Field, TemplateTag Tag, IReadOnlyList<TemplateNode> Then, IReadOnlyList<TemplateNode> Otherwise) : TemplateNode;

/// <summary>Written once for each row of a list.</summary>
internal sealed record TemplateLoop(string Field, TemplateTag Tag, IReadOnlyList<TemplateNode> Body) : TemplateNode;
