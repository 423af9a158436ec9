using CustomerPortal.Platform.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Security;

/// <summary>Refuses the character NUL in address and JSON: PostgreSQL stores no text with it, and no text of people needs it.</summary>
internal sealed class NulRefusal(RequestDelegate next)
{
    private const string Encoded = "%00";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true || request.QueryString.Value?.Contains(Encoded, StringComparison.Ordinal) == true)
        {
            throw new NulException();
        }

        if (request.HasJsonContentType())
        {
            request.Body = new NulWatch(request.Body);
        }

        return next(context);
    }
}
