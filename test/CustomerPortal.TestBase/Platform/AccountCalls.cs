using CustomerPortal.TestBase.Http;

namespace CustomerPortal.TestBase.Platform;

/// <summary>Calls that many tests make.</summary>
public static class AccountCalls
{
    /// <summary>Tries to sign in as staff.</summary>
    public static Task<HttpResponseMessage> LoginAsync(this TestBrowser browser, string userName, string password) =>
        browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = false });

    /// <summary>Status of a call that any staff session may make: 200 or 401.</summary>
    public static async Task<int> SessionStatusAsync(this TestBrowser browser) => (int)(await browser.GetAsync("/api/account/my-profile")).StatusCode;
}
