using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>Everything that the framework itself refuses (validation, unknown routes, methods, media types) in our words and our body.</summary>
internal sealed class PortalProblemDetailsService(ProblemWriter writer, ValidationTexts validation) : IProblemDetailsService
{
    public async ValueTask WriteAsync(ProblemDetailsContext context) => await TryWriteAsync(context);

    public async ValueTask<bool> TryWriteAsync(ProblemDetailsContext context)
    {
        if (context.HttpContext.Response.HasStarted)
        {
            return false;
        }

        await writer.WriteAsync(context.HttpContext, Read(context));
        return true;
    }

    private ApiProblem Read(ProblemDetailsContext context) => context.ProblemDetails is HttpValidationProblemDetails invalid
        ? new ApiProblem(StatusCodes.Status400BadRequest, PlatformErrorCodes.InputInvalid) { Fields = validation.Read(context.HttpContext, invalid.Errors) }
        : OfStatus(context.ProblemDetails.Status ?? context.HttpContext.Response.StatusCode);

    /// <summary>The problem that a bare status stands for.</summary>
    public static ApiProblem OfStatus(int status) => new(status, status switch
    {
        StatusCodes.Status401Unauthorized => HttpErrorCodes.NotSignedIn,
        StatusCodes.Status403Forbidden => PlatformErrorCodes.Forbidden,
        StatusCodes.Status404NotFound => PlatformErrorCodes.NotFound,
        StatusCodes.Status405MethodNotAllowed => HttpErrorCodes.MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge => HttpErrorCodes.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => HttpErrorCodes.MediaTypeUnsupported,
        StatusCodes.Status429TooManyRequests => HttpErrorCodes.TooManyRequests,
        StatusCodes.Status503ServiceUnavailable => HttpErrorCodes.Unavailable,
        >= StatusCodes.Status500InternalServerError => PlatformErrorCodes.Unexpected,
        _ => HttpErrorCodes.RequestInvalid,
    });
}
