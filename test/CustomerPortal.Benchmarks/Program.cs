using CustomerPortal.Benchmarks;

// The figures of etc/docs/performance.md, one command each. Run with -c Release on an idle machine.
return args switch
{
    ["list", .. var rest] => await ListBenchmark.RunAsync(rest),
    ["pdf", .. var rest] => await PdfBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("dotnet run -c Release --project test/CustomerPortal.Benchmarks -- list [Sqlite|PostgreSql] [--plans] | pdf [--samples FOLDER]");
    return 1;
}
