namespace CustomerPortal.Kernel;

/// <summary>A rule of the product was broken. The code is also the key of the text that people see; a throw site knows no language.</summary>
/// <param name="code">"Module:FullSentence", for example <c>Billing:InvoiceNotDraft</c>.</param>
public sealed class BusinessException(string code) : Exception(code)
{
    private readonly Dictionary<string, object?> arguments = [];

    /// <summary>"Module:FullSentence"; key of the text.</summary>
    public string Code { get; } = code;

    /// <summary>Input field (camelCase path) that the rule is about; null when it is about the whole.</summary>
    public string? Field { get; private set; }

    /// <summary>Values for the placeholders of the text: no secrets, nothing of another tenant.</summary>
    public IReadOnlyDictionary<string, object?> Arguments => arguments;

    /// <summary>Adds a value for the placeholder <c>{key}</c> of the text.</summary>
    public BusinessException With(string key, object? value)
    {
        arguments[key] = value;
        return this;
    }

    /// <summary>Names the input field that the rule is about.</summary>
    public BusinessException For(string field)
    {
        Field = field;
        return this;
    }
}
