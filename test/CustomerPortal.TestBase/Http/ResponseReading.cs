using System.Net;
using System.Text.Json;

namespace CustomerPortal.TestBase.Http;

/// <summary>Reads answers.</summary>
public static class ResponseReading
{
    /// <summary>The body as JSON.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

    /// <summary>The body as JSON, once the status is right.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>The error code of a problem, once its status is right.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response, HttpStatusCode status) =>
        (await response.JsonAsync(status)).GetProperty("code").GetString();
}
