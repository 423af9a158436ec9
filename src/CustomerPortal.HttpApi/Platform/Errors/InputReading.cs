using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>Says what is wrong about input that could not be read into its type.</summary>
internal static partial class InputReading
{
    /// <summary>A body that is no JSON, or whose values do not fit.</summary>
    public static ApiProblem Json(JsonException e)
    {
        var path = FieldPath.CamelCase(e.Path ?? string.Empty);
        if (e.InnerException is BusinessException broken)
        {
            return Invalid(new FieldProblem(path, broken.Code, broken.Arguments));
        }

        if (Missing().Match(e.Message) is { Success: true } missing)
        {
            var prefix = path.Length == 0 ? string.Empty : path + ".";
            return Invalid([.. Quoted().Matches(missing.Groups["names"].Value)
                .Select(m => new FieldProblem(prefix + FieldPath.CamelCase(m.Groups["name"].Value), HttpErrorCodes.Required))]);
        }

        // Syntax errors carry the reader's exception; a path that is empty says nothing about a field.
        return e.InnerException is JsonException || path.Length == 0
            ? new ApiProblem(StatusCodes.Status400BadRequest, HttpErrorCodes.JsonInvalid)
            : Invalid(new FieldProblem(path, NullRefused().IsMatch(e.Message) ? HttpErrorCodes.Required : HttpErrorCodes.ValueUnreadable));
    }

    /// <summary>Everything else that ASP.NET Core refuses before the endpoint runs.</summary>
    public static ApiProblem Request(BadHttpRequestException e) => e.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => new(e.StatusCode, HttpErrorCodes.TooLarge),
        StatusCodes.Status415UnsupportedMediaType => new(e.StatusCode, HttpErrorCodes.MediaTypeUnsupported),
        StatusCodes.Status408RequestTimeout => new(e.StatusCode, HttpErrorCodes.RequestTooSlow),
        _ when Parameter().Match(e.Message) is { Success: true } match =>
            Invalid(new FieldProblem(FieldPath.CamelCase(match.Groups["name"].Value), HttpErrorCodes.ValueUnreadable)),
        _ => new(StatusCodes.Status400BadRequest, HttpErrorCodes.RequestInvalid),
    };

    private static ApiProblem Invalid(params FieldProblem[] fields) =>
        new(StatusCodes.Status400BadRequest, PlatformErrorCodes.InputInvalid) { Fields = fields };

    [GeneratedRegex("missing required properties including: (?<names>.+)$")]
    private static partial Regex Missing();

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex("doesn't allow (setting )?null values")]
    private static partial Regex NullRefused();

    [GeneratedRegex("^Failed to bind parameter \"[^ ]+ (?<name>[A-Za-z0-9_.]+)\"")]
    private static partial Regex Parameter();
}
