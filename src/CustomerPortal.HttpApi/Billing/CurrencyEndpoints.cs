using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class CurrencyEndpoints
{
    public static void MapCurrencies(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/currencies").WithTags("Billing");
        group.MapGet("/", List).Needs(BillingPermissions.Currencies.Default)
            .WithName("ListCurrencies").WithSummary("Currencies that are switched on, with their latest rates.");
        group.MapGet("/available", ListAvailable).Needs(BillingPermissions.Currencies.Edit)
            .WithName("ListAvailableCurrencies").WithSummary("Currencies that can be switched on.");
        group.MapGet("/{code}", Get).Needs(BillingPermissions.Currencies.Default)
            .WithName("GetCurrency").WithSummary("One currency.");
        group.MapPost("/", Create).Needs(BillingPermissions.Currencies.Edit).TakesIdempotencyKey()
            .WithName("CreateCurrency").WithSummary("Switches a currency on.");
        group.MapDelete("/{code}", Delete).Needs(BillingPermissions.Currencies.Edit)
            .WithName("DeleteCurrency").WithSummary("Switches a currency off; refused while it is used.");
        group.MapGet("/{code}/rates", ListRates).Needs(BillingPermissions.Currencies.Default)
            .WithName("ListExchangeRates").WithSummary("Rates of a currency by day.");
        group.MapPost("/{code}/rates", CreateRate).Needs(BillingPermissions.Currencies.Edit).TakesIdempotencyKey()
            .WithName("CreateExchangeRate").WithSummary("Adds the rate of a day.");
        group.MapPut("/{code}/rates/{id:guid}", UpdateRate).Needs(BillingPermissions.Currencies.Edit)
            .WithName("UpdateExchangeRate").WithSummary("Corrects the rate of a day.");
        group.MapDelete("/{code}/rates/{id:guid}", DeleteRate).Needs(BillingPermissions.Currencies.Edit)
            .WithName("DeleteExchangeRate").WithSummary("Removes the rate of a day.");
    }

    private static async Task<Ok<PagedResult<CurrencyDto>>> List([AsParameters] ListRequest request, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<IReadOnlyList<CurrencyChoiceDto>>> ListAvailable([FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAvailableAsync(ct));

    private static async Task<Ok<CurrencyDto>> Get(string code, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(code, ct));

    private static async Task<Ok<CurrencyDto>> Create(CurrencyInput input, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateAsync(input, ct));

    private static async Task<NoContent> Delete(string code, [FromServices] ICurrencyAppService service, CancellationToken ct)
    {
        await service.DeleteAsync(code, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PagedResult<ExchangeRateDto>>> ListRates(
        string code, [AsParameters] ListRequest request, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListRatesAsync(code, request, ct));

    private static async Task<Ok<ExchangeRateDto>> CreateRate(string code, ExchangeRateInput input, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateRateAsync(code, input, ct));

    private static async Task<Ok<ExchangeRateDto>> UpdateRate(
        string code, Guid id, ExchangeRateInput input, [FromServices] ICurrencyAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateRateAsync(code, id, input, ct));

    private static async Task<NoContent> DeleteRate(string code, Guid id, [FromServices] ICurrencyAppService service, CancellationToken ct)
    {
        await service.DeleteRateAsync(code, id, ct);
        return TypedResults.NoContent();
    }
}
